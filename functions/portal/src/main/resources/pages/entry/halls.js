import { openDesk } from '../desk/frame.js';
import { HallsPage } from '../desk/halls-page.js';

openDesk('halls', HallsPage, ['form', 'hall']);
