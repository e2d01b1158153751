package de.beratungsfolge.gremien;

/** In what capacity a person belongs to a body. */
public enum Mitgliedsart {
    /** Elected member of the council. */
    RATSMITGLIED("Ratsmitglied", true),
    /** Competent citizen with a vote in a committee (§ 58 Abs. 3 GO NRW). */
    SACHKUNDIGER_BUERGER("sachkundige/r Bürger/in", true),
    /** The mayor: member of the council by law, with a vote in the Hauptausschuss (§§ 40 Abs. 2, 57 Abs. 3 GO NRW). */
    BUERGERMEISTER("Bürgermeister/in", true),
    /** Member of the Seniorenbeirat, who need be neither (§ 4 Abs. 1 GeschO-SB). */
    BEIRATSMITGLIED("Mitglied des Seniorenbeirats", true),
    /** Competent inhabitant, elected with an advisory voice (§ 58 Abs. 4 GO NRW). */
    SACHKUNDIGER_EINWOHNER("sachkundige/r Einwohner/in", false),
    /** Any other advisory member, e.g. of a Fraktion without a seat (§ 58 Abs. 1 GO NRW). */
    BERATEND("beratendes Mitglied", false),
    /** Keeper of the minutes; not a member (§ 52 Abs. 1 GO NRW). */
    SCHRIFTFUEHRUNG("Schriftführung", false);

    private final String bezeichnung;
    private final boolean stimmberechtigt;

    Mitgliedsart(String bezeichnung, boolean stimmberechtigt) {
        this.bezeichnung = bezeichnung;
        this.stimmberechtigt = stimmberechtigt;
    }

    /** @return the German name that people read */
    public String bezeichnung() {
        return bezeichnung;
    }

    /** @return whether such a member votes and counts for the quorum */
    public boolean stimmberechtigt() {
        return stimmberechtigt;
    }

    /** @return whether such a member speaks, but is never counted and has no vote */
    public boolean beratend() {
        return this == SACHKUNDIGER_EINWOHNER || this == BERATEND;
    }
}
