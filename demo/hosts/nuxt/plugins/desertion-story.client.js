import { defineNuxtPlugin } from '#imports';
import 'desertion-story/define.js';

export default defineNuxtPlugin(() => {});
