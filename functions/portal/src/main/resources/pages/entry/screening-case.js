import { openDesk } from '../desk/frame.js';
import { ScreeningCase } from '../screening/case-page.js';

openDesk('screening-case', ScreeningCase, ['form', 'case', 'case-desk', 'screening-parts']);
