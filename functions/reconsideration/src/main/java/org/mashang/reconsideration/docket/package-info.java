/**
 * The register of cases (案卷): where they are kept, how they are found, how a command reaches them
 * and how they look to whom. What applicants' and officers' functions share.
 */
@NullMarked
package org.mashang.reconsideration.docket;

import org.jspecify.annotations.NullMarked;
