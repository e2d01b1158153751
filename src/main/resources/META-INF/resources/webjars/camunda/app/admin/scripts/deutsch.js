/* The same closed list of German texts in every web application. */
import '../../tasklist/scripts/deutsch.js';
