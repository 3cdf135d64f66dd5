package org.mashang.reconsideration.hall;

import java.time.LocalDate;

/**
 * The document by which an organ has designated the channel (指定的互联网渠道, 22(2)).
 *
 * @param organ who designated it
 * @param number the document's number, for example 柯政复〔2026〕3号
 */
public record Designation(String organ, String number, LocalDate date) {}
