import { openPage } from '../kit/page.js';
import { CertificatePage } from '../certificate/page.js';

openPage('certificate', CertificatePage);
