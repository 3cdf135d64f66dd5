@NullMarked
package org.mashang.reports;

import org.jspecify.annotations.NullMarked;
