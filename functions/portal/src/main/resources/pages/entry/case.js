import { openDesk } from '../desk/frame.js';
import { CasePage } from '../desk/case-page.js';

openDesk('case', CasePage, ['form', 'case-desk', 'notices', 'reminders']);
