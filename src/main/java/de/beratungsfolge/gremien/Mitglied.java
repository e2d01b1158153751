package de.beratungsfolge.gremien;

/**
 * A member or deputy of a body as it stands on one day.
 *
 * @param fraktionId null for somebody without Fraktion
 * @param fraktion   name of the Fraktion, or null
 * @param rang       place in the order of deputies; 0 for a member
 */
public record Mitglied(Person person, Mitgliedsart art, boolean vorsitz, Long fraktionId, String fraktion, int rang,
                       String angabe) {

    /** @return the person's id */
    public long personId() {
        return person.id();
    }
}
