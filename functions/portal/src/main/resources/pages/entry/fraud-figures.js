import { openDesk } from '../desk/frame.js';
import { FraudFigures } from '../fraud/figures-page.js';

openDesk('fraud-figures', FraudFigures, ['fraud-parts', 'divisions']);
