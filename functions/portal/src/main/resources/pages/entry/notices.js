import { openDesk } from '../desk/frame.js';
import { Notices } from '../notices/list-page.js';

openDesk('notices', Notices);
