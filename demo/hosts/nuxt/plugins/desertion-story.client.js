import 'desertion-story/define.js';

export default () => {};
