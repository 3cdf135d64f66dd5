import { openDesk } from '../desk/frame.js';
import { ScreeningList } from '../screening/list-page.js';

openDesk('screening', ScreeningList, ['screening-parts']);
