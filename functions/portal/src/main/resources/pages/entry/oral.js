import { openDesk } from '../desk/frame.js';
import { OralPage } from '../desk/oral-page.js';

openDesk('oral', OralPage, ['form', 'apply']);
