// What every page may need, in one file that a browser keeps from page to page.
import './chart-reader.ts';
import './copy-block.ts';
import './embed-height.ts';
import './lay-out-later.ts';
import './number-popup.ts';
import './search-box.ts';
import './take-away.ts';
import './view-switch.ts';
