package de.beratungsfolge.buehne;

import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.gremien.Mitgliedschaft;
import de.beratungsfolge.gremien.Person;
import de.beratungsfolge.regelwerk.pruefungen.Beschlussfaehigkeit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A body of a test's own, with as many members of each kind as a case tells, and some more who leave. */
public final class Koerperschaft {

    private static final LocalDate SEIT = LocalDate.of(2020, 11, 1);

    private final String kuerzel;
    private final List<Long> bleibende = new ArrayList<>();
    private final List<Long> gehende = new ArrayList<>();
    private final List<Long> befangene = new ArrayList<>();

    private Koerperschaft(String kuerzel) {
        this.kuerzel = kuerzel;
    }

    /** Founds a body of the size the case names: its chair is Weltgen, its minutes keeps Sommer. */
    public static Koerperschaft gruenden(Gremien gremien, Beschlussfaehigkeit fakten) {
        Koerperschaft neu = new Koerperschaft("Fall" + Buehne.frei());
        Gremium gremium = gremien.aufnehmen(new Gremium(null, neu.kuerzel, neu.kuerzel, fakten.gremium().art(),
                fakten.gremium().mitgliederzahl(), fakten.gremium().ratsmitglieder(), null));
        List<Long> personen = personen(gremien);
        Beschlussfaehigkeit.Anwesend da = fakten.anwesend();
        Beschlussfaehigkeit.Ausgeschlossen draussen = fakten.ausgeschlossen();
        List<Mitgliedsart> arten = new ArrayList<>();
        neu.plaetze(arten, Mitgliedsart.RATSMITGLIED, zahl(da.mitglieder()) + zahl(da.ratsmitglieder()));
        neu.plaetze(arten, Mitgliedsart.SACHKUNDIGER_BUERGER, zahl(da.sachkundigeBuerger()));
        neu.plaetze(arten, Mitgliedsart.BUERGERMEISTER, Boolean.TRUE.equals(da.buergermeister()) ? 1 : 0);
        int stimmberechtigt = arten.size();
        neu.plaetze(arten, Mitgliedsart.BERATEND, zahl(da.beratend()));
        int amTisch = arten.size();
        neu.plaetze(arten, Mitgliedsart.RATSMITGLIED, (fakten.imAmt() == null ? fakten.gremium().mitgliederzahl() : fakten.imAmt())
                - stimmberechtigt);
        for (int platz = 0; platz < arten.size(); platz++) {
            gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), personen.get(platz), null, arten.get(platz),
                    platz == 0, SEIT, null, null));
            (platz < amTisch ? neu.bleibende : neu.gehende).add(personen.get(platz));
        }
        int befangen = draussen == null ? 0 : zahl(draussen.mitglieder()) + zahl(draussen.ratsmitglieder());
        neu.befangene.addAll(neu.bleibende.subList(1, 1 + befangen));
        Person schriftfuehrung = gremien.personMitBenutzer("sommer").orElseThrow();
        gremien.aufnehmen(new Mitgliedschaft(null, gremium.id(), schriftfuehrung.id(), null, Mitgliedsart.SCHRIFTFUEHRUNG,
                false, SEIT, null, null));
        return neu;
    }

    /** @return its Kürzel */
    public String kuerzel() {
        return kuerzel;
    }

    /** @return how many members it has, with and without a vote */
    public int alle() {
        return bleibende.size() + gehende.size();
    }

    /** @return members who leave before the item is treated */
    public List<Long> gehende() {
        return gehende;
    }

    /** @return members at the table who are excluded from the item */
    public List<Long> befangene() {
        return befangene;
    }

    private void plaetze(List<Mitgliedsart> arten, Mitgliedsart art, int zahl) {
        arten.addAll(Collections.nCopies(zahl, art));
    }

    private static List<Long> personen(Gremien gremien) {
        List<Long> personen = new ArrayList<>(List.of(gremien.personMitBenutzer("weltgen").orElseThrow().id()));
        for (String kuerzel : List.of("Rat", "SozA")) {
            gremien.mitglieder(gremien.gremium(kuerzel).orElseThrow().id(), Buehne.SITZUNGSTAG).stream()
                    .map(Mitglied::personId).filter(id -> !personen.contains(id)).forEach(personen::add);
        }
        return personen;
    }

    private static int zahl(Integer zahl) {
        return zahl == null ? 0 : zahl;
    }
}
