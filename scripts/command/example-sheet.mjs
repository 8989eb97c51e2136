/** What a story begins with where its author has no sheet yet: invented, and to be replaced. */
export const exampleSheet = `id,label,value,low,high,unit,from,to,certainty,condition,source,source date
later,Ships expected in the harbour,,120,150,ships,2031-01,2031-12,projected,if trade grows as before,the harbour survey (an example),2030-03
crews,People on board,null,,,,,,reported,,the harbour survey (an example),
berths,Berths that can be used,38,,,berths,2030-03,2030-03,recorded,,the harbour register (an example),2030-03
`;
