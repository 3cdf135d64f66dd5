import { openDesk } from '../desk/frame.js';
import { openPage } from '../kit/page.js';
import { linkToken } from '../report/address.js';
import { ReportPage } from '../report/page.js';

// Whoever has a link reads that report without an account; everybody else comes through the desk.
if (!linkToken()) openDesk('report', ReportPage, ['indicators', 'divisions']);
else openPage('report', ReportPage, { words: ['indicators', 'divisions'], wide: true });
