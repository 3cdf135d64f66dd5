import { openDesk } from '../desk/frame.js';
import { CityPage } from '../report/city-page.js';

openDesk('city', CityPage, ['report', 'indicators', 'divisions']);
