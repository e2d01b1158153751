package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether an arrival or departure can be, beside the roll call and all others; votes are not asked here. */
@Component
class Ereignispruefung {

    private final Tagesordnung tagesordnung;
    private final Gremien gremien;
    private final Ereigniswortlaut wortlaut;

    Ereignispruefung(Tagesordnung tagesordnung, Gremien gremien, Ereigniswortlaut wortlaut) {
        this.tagesordnung = tagesordnung;
        this.gremien = gremien;
        this.wortlaut = wortlaut;
    }

    /**
     * @param stand roll call and events without the one that is checked
     * @param id    id of the event that is replaced, or null for a new one
     * @param ort   how refusals name the entry
     * @throws EingabeFehler if it cannot be beside the others, or a deputy does not fit or comes out of turn
     */
    Anwesenheitsereignis pruefen(Sitzung sitzung, Anwesenheitsmeldung meldung, Anwesenheitsstand stand, Long id, String ort) {
        new Pruefliste().verlange(ort + ", Was geschieht", meldung.art()).verlange(ort + ", Uhrzeit", meldung.zeit())
                .abweisenWenn(meldung.zeit() != null && meldung.zeit().isBefore(sitzung.beginn), ort + ", Uhrzeit",
                        "liegt vor dem Beginn (" + Datum.deutsch(sitzung.beginn) + ").")
                .abweisenWenn(meldung.zeit() != null && sitzung.ende != null && meldung.zeit().isAfter(sitzung.ende), ort + ", Uhrzeit",
                        "liegt nach dem Ende der Sitzung (" + Datum.deutsch(sitzung.ende) + ").")
                .hoechstens(ort + ", Grund", meldung.reihenfolgeGrund(), 500).abschliessen();
        int aufruf = aufruf(sitzung, meldung, ort);
        List<Anwesenheit> tisch = stand.bei(aufruf);
        Mitgliedsart art = art(sitzung, meldung, tisch, ort);
        Optional<Mitglied> vertretung = vertretung(sitzung, meldung, tisch, ort);
        Anwesenheitsereignis ereignis = new Anwesenheitsereignis(id, sitzung.id, meldung.art(), meldung.personId(), art,
                vertretung.map(Mitglied::personId).orElse(null), vertretung.map(Mitglied::art).orElse(null),
                Boolean.TRUE.equals(meldung.vertretungBleibt()), meldung.zeit(), aufruf, leer(meldung.reihenfolgeGrund()));
        widerspruchsfrei(stand.mit(ereignis), ort);
        return ereignis;
    }

    /** @throws EingabeFehler if somebody would come who is there or leave who is not */
    void widerspruchsfrei(Anwesenheitsstand stand, String ort) {
        stand.widerspruch().ifPresent(eines -> {
            throw new EingabeFehler(ort, "Das passt nicht zum Eintrag „" + wortlaut.kurz(eines) + "“.");
        });
    }

    private int aufruf(Sitzung sitzung, Anwesenheitsmeldung meldung, String ort) {
        List<Tagesordnungspunkt> punkte = tagesordnung.punkte(sitzung.id);
        if (meldung.abPunktId() == null) {
            return Aufrufe.letzter(punkte) + 1;
        }
        return Aufrufe.aufgerufene(punkte).stream().filter(punkt -> punkt.id().equals(meldung.abPunktId()))
                .map(Tagesordnungspunkt::aufrufNr).findFirst().orElseThrow(() -> new EingabeFehler(ort + ", Wirkt ab",
                        "Dieser Punkt ist in dieser Sitzung noch nicht aufgerufen."));
    }

    private Mitgliedsart art(Sitzung sitzung, Anwesenheitsmeldung meldung, List<Anwesenheit> tisch, String ort) {
        Optional<Mitgliedsart> amTisch = tisch.stream().filter(einer -> einer.personId() == meldung.personId())
                .map(Anwesenheit::art).findFirst();
        if (meldung.art() == Ereignisart.WEGGANG) {
            return amTisch.orElseThrow(() -> new EingabeFehler(ort, name(meldung) + " sitzt da nicht am Tisch."));
        }
        Mitglied mitglied = mitglied(sitzung, meldung.personId()).orElseThrow(() -> new EingabeFehler(ort,
                name(meldung) + " gehört am Sitzungstag nicht zum Gremium."));
        if (amTisch.isPresent()) {
            throw new EingabeFehler(ort, name(meldung) + " sitzt da schon am Tisch.");
        }
        return mitglied.art();
    }

    private Optional<Mitglied> vertretung(Sitzung sitzung, Anwesenheitsmeldung meldung, List<Anwesenheit> tisch,
                                          String ort) {
        if (meldung.art() == Ereignisart.ANKUNFT || meldung.vertretenDurch() == null) {
            new Pruefliste().abweisenWenn(meldung.vertretenDurch() != null, ort, "Wer kommt, wird nicht vertreten.")
                    .abweisenWenn(meldung.art() == Ereignisart.VERTRETUNG, ort + ", Vertretung", "bitte angeben.")
                    .abschliessen();
            return Optional.empty();
        }
        long sitz = tisch.stream().filter(einer -> einer.personId() == meldung.personId())
                .map(Anwesenheit::vertrittPersonId).filter(Objects::nonNull).findFirst().orElse(meldung.personId());
        Mitglied mitglied = mitglied(sitzung, sitz).orElseThrow(() -> new EingabeFehler(ort,
                name(meldung) + " gehört am Sitzungstag nicht zum Gremium."));
        new Pruefliste().abweisenWenn(!mitglied.art().stimmberechtigt(), ort,
                "Beratende Mitglieder werden nicht vertreten.").abschliessen();
        Set<Long> da = tisch.stream().map(Anwesenheit::personId).collect(Collectors.toSet());
        Vertretungsreihenfolge reihenfolge = new Vertretungsreihenfolge(
                gremien.mitglieder(sitzung.gremiumId, sitzung.datum), gremien.vertreter(sitzung.gremiumId, sitzung.datum));
        Mitglied vertretung = reihenfolge.freie(mitglied, da).stream()
                .filter(einer -> einer.personId() == meldung.vertretenDurch()).findFirst()
                .orElseThrow(() -> new EingabeFehler(ort + ", Vertretung", gremien.person(meldung.vertretenDurch()).name()
                        + " kann " + mitglied.person().name() + " nicht vertreten: nicht für die Fraktion bestellt, selbst "
                        + "Mitglied oder schon am Tisch."));
        reihenfolge.uebergangen(mitglied, vertretung, da).filter(einer -> leer(meldung.reihenfolgeGrund()) == null)
                .ifPresent(einer -> {
                    throw new EingabeFehler(ort + ", Vertretung", Vertretungsreihenfolge.begruendungFehlt(vertretung, einer));
                });
        return Optional.of(vertretung);
    }

    private Optional<Mitglied> mitglied(Sitzung sitzung, long personId) {
        return gremien.mitglieder(sitzung.gremiumId, sitzung.datum).stream()
                .filter(einer -> einer.personId() == personId).findFirst();
    }

    private String name(Anwesenheitsmeldung meldung) {
        return gremien.person(meldung.personId()).name();
    }

    private static String leer(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
