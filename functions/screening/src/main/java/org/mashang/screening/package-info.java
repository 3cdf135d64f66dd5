/**
 * Screening of drunk-driving cases (醉驾案件筛查): papers are read, facts extracted with where they
 * stand, compared with the criteria, and laid before a prosecutor, who decides.
 */
@NullMarked
package org.mashang.screening;

import org.jspecify.annotations.NullMarked;
