import { openDesk } from '../desk/frame.js';
import { ScreeningFigures } from '../screening/figures-page.js';

openDesk('screening-figures', ScreeningFigures, ['screening-parts']);
