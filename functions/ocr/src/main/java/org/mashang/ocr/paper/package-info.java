/** Opens files as papers (卷宗材料): what they hold is checked before anything large is unpacked. */
@NullMarked
package org.mashang.ocr.paper;

import org.jspecify.annotations.NullMarked;
