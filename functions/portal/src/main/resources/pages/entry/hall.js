import { openDesk } from '../desk/frame.js';
import { HallPage } from '../desk/hall-page.js';

openDesk('hall', HallPage, ['form']);
