package de.beratungsfolge.regelwerk.pruefungen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import java.util.List;

/**
 * Quorum: § 49, § 58 Abs. 3 GO NRW, § 9 Abs. 2 GeschO-SB.
 *
 * @param gremium the body
 * @param anwesend persons at the table
 * @param ausgeschlossen of those present, excluded under § 31 for this item; {@code null}: nobody
 * @param feststellungVerlangt somebody asked for the count, or the chair has counted; {@code null}: no
 * @param zweiteLadung the session is a second convocation; {@code null}: it is not
 * @param imAmt seats filled (Seniorenbeirat); {@code null}: all
 */
public record Beschlussfaehigkeit(
        @NotNull(message = "fehlt") @Valid Gremium gremium,
        @NotNull(message = "fehlt") @Valid Anwesend anwesend,
        @Valid Ausgeschlossen ausgeschlossen,
        Boolean feststellungVerlangt,
        @Valid ZweiteLadung zweiteLadung,
        @PositiveOrZero(message = "darf nicht negativ sein") Integer imAmt) implements Pruefung {

    public Beschlussfaehigkeit {
        feststellungVerlangt = feststellungVerlangt != null && feststellungVerlangt;
    }

    /**
     * Persons at the table: either {@code mitglieder} alone, or the split of a committee.
     *
     * @param mitglieder council (incl. mayor), Seniorenbeirat, or a committee whose split is unknown
     * @param ratsmitglieder Ratsmitglieder with a vote in the committee
     * @param sachkundigeBuerger sachkundige Bürger with a vote
     * @param beratend advisory persons; never count
     * @param buergermeister the mayor is present; counts in the Hauptausschuss only
     */
    public record Anwesend(
            @PositiveOrZero(message = "darf nicht negativ sein") Integer mitglieder,
            @PositiveOrZero(message = "darf nicht negativ sein") Integer ratsmitglieder,
            @PositiveOrZero(message = "darf nicht negativ sein") Integer sachkundigeBuerger,
            @PositiveOrZero(message = "darf nicht negativ sein") Integer beratend,
            Boolean buergermeister) {
    }

    /** Excluded persons, in the same way of counting as those present. */
    public record Ausgeschlossen(
            @PositiveOrZero(message = "darf nicht negativ sein") Integer mitglieder,
            @PositiveOrZero(message = "darf nicht negativ sein") Integer ratsmitglieder,
            @PositiveOrZero(message = "darf nicht negativ sein") Integer sachkundigeBuerger) {
    }

    /** Second convocation under § 49 Abs. 2 GO NRW. */
    public record ZweiteLadung(boolean selberGegenstand, boolean hinweisInLadung) {
    }

    @Override
    public Pruefungsart pruefungsart() {
        return Pruefungsart.BESCHLUSSFAEHIGKEIT;
    }

    /** Whether Ratsmitglieder and sachkundige Bürger were counted separately. */
    public boolean aufteilungBekannt() {
        return anwesend.mitglieder == null;
    }

    /** Whether the mayor sits in the Hauptausschuss as one of those counted. */
    public boolean buergermeisterZaehlt() {
        return aufteilungBekannt() && gremium.art() == GremiumArt.HAUPTAUSSCHUSS
                && Boolean.TRUE.equals(anwesend.buergermeister);
    }

    /** Ratsmitglieder (in the Hauptausschuss with the mayor) present and not excluded; 0 without split. */
    public int anwesendeRatsmitglieder() {
        int ausgeschlossene = ausgeschlossen == null ? 0 : oderNull(ausgeschlossen.ratsmitglieder);
        return oderNull(anwesend.ratsmitglieder) - ausgeschlossene + (buergermeisterZaehlt() ? 1 : 0);
    }

    /** Sachkundige Bürger present and not excluded; 0 without split. */
    public int anwesendeSachkundigeBuerger() {
        int ausgeschlossene = ausgeschlossen == null ? 0 : oderNull(ausgeschlossen.sachkundigeBuerger);
        return oderNull(anwesend.sachkundigeBuerger) - ausgeschlossene;
    }

    /** Members with a vote who are present and not excluded. */
    public int anwesendeMitglieder() {
        if (aufteilungBekannt()) {
            return anwesendeRatsmitglieder() + anwesendeSachkundigeBuerger();
        }
        return anwesend.mitglieder - (ausgeschlossen == null ? 0 : oderNull(ausgeschlossen.mitglieder));
    }

    /** Second convocation for the same item whose invitation says what it means. */
    public boolean wirksamZumZweitenMalGeladen() {
        return zweiteLadung != null && zweiteLadung.selberGegenstand && zweiteLadung.hinweisInLadung;
    }

    @Override
    public List<Unstimmigkeit> unstimmigkeiten() {
        boolean zahl = anwesend.mitglieder != null;
        boolean aufteilung = anwesend.ratsmitglieder != null || anwesend.sachkundigeBuerger != null;
        Unstimmigkeiten w = new Unstimmigkeiten().dazu(gremium.unstimmigkeiten())
                .wenn(zahl && aufteilung, "anwesend", "entweder mitglieder oder die Aufteilung angeben, nicht beides")
                .wenn(!zahl && !aufteilung, "anwesend", "mitglieder oder die Aufteilung fehlt")
                .wenn(!zahl && aufteilung && !gremium.istAusschuss(), "anwesend.mitglieder",
                        "fehlt; die Aufteilung gibt es nur in Ausschüssen");
        if (zahl == aufteilung) {
            return w.liste();
        }
        int anTisch = zahl ? anwesend.mitglieder
                : oderNull(anwesend.ratsmitglieder) + oderNull(anwesend.sachkundigeBuerger) + (buergermeisterZaehlt() ? 1 : 0);
        w.wenn(anTisch > gremium.mitgliederzahl(), "anwesend",
                        "mehr Anwesende (" + anTisch + ") als Mitglieder (" + gremium.mitgliederzahl() + ")")
                .wenn(imAmt != null && imAmt > gremium.mitgliederzahl(), "imAmt",
                        "mehr im Amt (" + imAmt + ") als Sitze (" + gremium.mitgliederzahl() + ")")
                .wenn(imAmt != null && anTisch > imAmt, "anwesend",
                        "mehr Anwesende (" + anTisch + ") als Mitglieder im Amt (" + imAmt + ")");
        return w.dazu(unstimmigeAusgeschlossene(zahl)).liste();
    }

    private List<Unstimmigkeit> unstimmigeAusgeschlossene(boolean zahl) {
        if (ausgeschlossen == null) {
            return List.of();
        }
        boolean ausgeschlossenNachZahl = ausgeschlossen.mitglieder != null;
        boolean ausgeschlossenAufgeteilt = ausgeschlossen.ratsmitglieder != null || ausgeschlossen.sachkundigeBuerger != null;
        if (ausgeschlossenNachZahl != zahl || ausgeschlossenAufgeteilt == zahl) {
            return List.of(new Unstimmigkeit("ausgeschlossen", "muss wie anwesend entweder mitglieder oder die Aufteilung nennen"));
        }
        return new Unstimmigkeiten()
                .wenn(zahl && ausgeschlossen.mitglieder > anwesend.mitglieder,
                        "ausgeschlossen.mitglieder", "mehr Ausgeschlossene als Anwesende")
                .wenn(oderNull(ausgeschlossen.ratsmitglieder) > oderNull(anwesend.ratsmitglieder),
                        "ausgeschlossen.ratsmitglieder", "mehr Ausgeschlossene als Anwesende")
                .wenn(oderNull(ausgeschlossen.sachkundigeBuerger) > oderNull(anwesend.sachkundigeBuerger),
                        "ausgeschlossen.sachkundigeBuerger", "mehr Ausgeschlossene als Anwesende")
                .liste();
    }

    private static int oderNull(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
