import 'desertion-story/define.js';
import { defineNuxtPlugin } from '#imports';

export default defineNuxtPlugin(() => {});
