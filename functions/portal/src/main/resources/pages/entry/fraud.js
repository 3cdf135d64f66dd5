import { openDesk } from '../desk/frame.js';
import { WarningList } from '../fraud/list-page.js';

openDesk('fraud', WarningList, ['fraud-parts', 'divisions']);
