import { openDesk } from '../desk/frame.js';
import { FiguresPage } from '../desk/figures-page.js';

openDesk('figures', FiguresPage, ['hall']);
