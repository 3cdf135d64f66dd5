import { openPage } from '../kit/page.js';
import { AppealPage } from '../fraud/appeal-page.js';

openPage('fraud-appeal', AppealPage);
