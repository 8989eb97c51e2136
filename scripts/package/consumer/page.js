import 'desertion-story/define.js';
