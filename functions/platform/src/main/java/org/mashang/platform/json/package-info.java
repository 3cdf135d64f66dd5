/** JSON as the house writes it: strict, and careful with personal data. */
@NullMarked
package org.mashang.platform.json;

import org.jspecify.annotations.NullMarked;
