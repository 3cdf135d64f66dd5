import { openDesk } from '../desk/frame.js';
import { CriteriaPage } from '../screening/criteria-page.js';

openDesk('screening-criteria', CriteriaPage, ['form', 'screening-parts']);
