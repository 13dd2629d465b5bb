export { goalAreaName } from '../cards/goal-area-name.js';
