import { openDesk } from '../desk/frame.js';
import { ReportList } from '../report/list-page.js';

openDesk('reports', ReportList, ['report']);
