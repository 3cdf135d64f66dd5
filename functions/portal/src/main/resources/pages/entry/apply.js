import { openPage } from '../kit/page.js';
import { ApplyPage } from '../apply/page.js';

openPage('apply', ApplyPage, { words: ['form'] });
