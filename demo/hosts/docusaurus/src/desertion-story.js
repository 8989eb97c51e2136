import 'desertion-story/define.js';
import 'desertion-story/desertion-story.css';
