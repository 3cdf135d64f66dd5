/**
 * What one can have notarised (公证事项) as data: the papers it needs, the questions it asks, the text
 * of its certificate, and what the country of use asks for.
 */
@NullMarked
package org.mashang.notarization.catalogue;

import org.jspecify.annotations.NullMarked;
