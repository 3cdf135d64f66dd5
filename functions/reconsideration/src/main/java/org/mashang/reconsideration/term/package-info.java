/**
 * The words of the law as closed lists: grounds, kinds, methods, stages, each with its Chinese
 * label and the articles it rests on. The one place where labels stand.
 */
@NullMarked
package org.mashang.reconsideration.term;

import org.jspecify.annotations.NullMarked;
