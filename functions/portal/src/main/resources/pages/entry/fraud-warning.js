import { openDesk } from '../desk/frame.js';
import { WarningPage } from '../fraud/warning-page.js';

openDesk('fraud-warning', WarningPage, ['form', 'case', 'case-desk', 'fraud-parts', 'divisions']);
