import { openPage } from '../kit/page.js';
import { ReportPage } from '../report/page.js';

openPage('report', ReportPage, { words: [], wide: true });
