import { openDesk } from '../desk/frame.js';
import { WorkList } from '../desk/work-list.js';

openDesk('desk', WorkList);
