package org.mashang.casework.party;

import java.util.List;

/**
 * What a person is told before giving personal data (个人信息保护法 17, 35).
 *
 * @param version recorded with each application
 * @param text paragraphs
 */
public record PrivacyNotice(String version, List<String> text) {}
