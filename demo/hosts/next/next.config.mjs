// Plain files, so that any server can serve them; the recipe needs nothing of this.
export default { output: 'export' };
