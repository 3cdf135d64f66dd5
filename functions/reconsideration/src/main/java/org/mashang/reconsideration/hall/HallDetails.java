package org.mashang.reconsideration.hall;

/**
 * What is known of a hall.
 *
 * @param division where it stands, six digits
 * @param phone the hall's own, printed on the poster
 * @param organ the organ whose applications begin here, the division code of its government
 */
public record HallDetails(
    HallKind kind,
    String name,
    String division,
    String address,
    String phone,
    String organ,
    Designation designation) {}
