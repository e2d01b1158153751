package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import de.beratungsfolge.protokoll.Eintragsart;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Arrivals, departures and deputies while a meeting is held, each counting from one call on. */
@Service
@Transactional
public class Anwesenheitsaenderungen {

    private final AnwesenheitsereignisRepository ereignisse;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Tagesordnung tagesordnung;
    private final Stimmenschutz stimmenschutz;
    private final Beschlussfaehigkeiten beschlussfaehigkeiten;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Anwesenheitsaenderungen(AnwesenheitsereignisRepository ereignisse, Anwesenheiten anwesenheiten,
                            Ausschluesse ausschluesse, Tagesordnung tagesordnung, Stimmenschutz stimmenschutz,
                            Beschlussfaehigkeiten beschlussfaehigkeiten, Sitzungen sitzungen, Gremien gremien,
                            Feststellungen feststellungen) {
        this.ereignisse = ereignisse;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.tagesordnung = tagesordnung;
        this.stimmenschutz = stimmenschutz;
        this.beschlussfaehigkeiten = beschlussfaehigkeiten;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Records them in this order and asks the rules for the quorum that is left.
     *
     * @throws EingabeFehler if somebody comes who is there or leaves who is not, a deputy does not fit or comes out
     *                       of turn without a reason, or a vote that was cast would lose its voter
     */
    public void festhalten(long sitzungId, List<Anwesenheitsmeldung> meldungen, String person) {
        Sitzung sitzung = sitzungen.sitzung(sitzungId);
        int nummer = 0;
        for (Anwesenheitsmeldung meldung : meldungen) {
            Anwesenheitsereignis ereignis = pruefen(sitzung, meldung, "Eintrag " + ++nummer);
            ereignisse.save(ereignis);
            feststellungen.festhalten(sitzungen.anlass(sitzung, "Anwesenheit geändert: " + satz(ereignis), person),
                    Eintragsart.SCHRITT, ereignis);
        }
        if (!meldungen.isEmpty()) {
            beschlussfaehigkeiten.nachAenderung(sitzungId, person);
        }
    }

    /** @return the event in words, e.g. "Uwe Kleinherne geht (18:10 Uhr); Elke Kleinschmidt vertritt" */
    public String satz(Anwesenheitsereignis ereignis) {
        return gremien.person(ereignis.personId()).name() + " " + ereignis.art().bezeichnung() + " ("
                + Datum.deutsch(ereignis.zeit()) + ")"
                + (ereignis.vertreterId() == null ? "" : "; " + gremien.person(ereignis.vertreterId()).name() + " vertritt")
                + (ereignis.vertretungBleibt() ? "; die Vertretung behält den Sitz" : "");
    }

    private Anwesenheitsereignis pruefen(Sitzung sitzung, Anwesenheitsmeldung meldung, String ort) {
        new Pruefliste().verlange(ort + ", Was geschieht", meldung.art()).verlange(ort + ", Uhrzeit", meldung.zeit())
                .abweisenWenn(meldung.zeit() != null && meldung.zeit().isBefore(sitzung.beginn), ort + ", Uhrzeit",
                        "liegt vor dem Beginn (" + Datum.deutsch(sitzung.beginn) + ").")
                .hoechstens(ort + ", Grund", meldung.reihenfolgeGrund(), 500).abschliessen();
        int aufruf = aufruf(sitzung, meldung, ort);
        Anwesenheitsstand stand = anwesenheiten.stand(sitzung.id);
        List<Anwesenheit> tisch = stand.bei(aufruf);
        Mitgliedsart art = art(sitzung, meldung, tisch, ort);
        Optional<Mitglied> vertretung = vertretung(sitzung, meldung, tisch, ort);
        Anwesenheitsereignis ereignis = new Anwesenheitsereignis(null, sitzung.id, meldung.art(), meldung.personId(), art,
                vertretung.map(Mitglied::personId).orElse(null), vertretung.map(Mitglied::art).orElse(null),
                Boolean.TRUE.equals(meldung.vertretungBleibt()), meldung.zeit(), aufruf, leer(meldung.reihenfolgeGrund()));
        Anwesenheitsstand danach = stand.mit(ereignis);
        Pruefliste liste = new Pruefliste();
        danach.widerspruch().ifPresent(eines -> liste.abweisenWenn(true, ort, "Das passt nicht zum Eintrag „"
                + satz(eines) + "“."));
        liste.abschliessen();
        stimmenschutz.pruefen(liste, Aufrufe.aufgerufene(tagesordnung.punkte(sitzung.id)),
                punkt -> danach.bei(punkt.aufruf()), punkt -> ausschluesse.ausgeschlossen(punkt.id()));
        liste.abschliessen();
        return ereignis;
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
