package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Corrects who was there. Whoever voted stays present, no vote gets more votes than members entitled; votes in words
 * ("einstimmig") are derived again from who was there.
 */
@Component
class Anwesenheitsberichtigung implements Berichtigungsart {

    private static final String FELD = "Anwesenheit";

    private final AnwesenheitRepository anwesenheiten;
    private final Tagesordnung tagesordnung;
    private final Stimmenbestand stimmen;
    private final Abstimmungen abstimmungen;
    private final Gremien gremien;

    Anwesenheitsberichtigung(AnwesenheitRepository anwesenheiten, Tagesordnung tagesordnung, Stimmenbestand stimmen,
                             Abstimmungen abstimmungen, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.tagesordnung = tagesordnung;
        this.stimmen = stimmen;
        this.abstimmungen = abstimmungen;
        this.gremien = gremien;
    }

    @Override
    public Berichtigungsgegenstand gegenstand() {
        return Berichtigungsgegenstand.ANWESENHEIT;
    }

    @Override
    public Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe) {
        new Pruefliste().verlange("Person", eingabe.personId()).verlange("Neuer Status", eingabe.status()).abschliessen();
        Map<String, Object> vorher = lage(sitzung.id());
        Optional<Anwesenheit> alt = zeilen(sitzung.id()).stream().filter(zeile -> zeile.personId() == eingabe.personId()).findFirst();
        Anwesenheit neu = neu(sitzung, alt, eingabe);
        if (alt.map(zeile -> gleich(zeile, neu)).orElse(neu.status() != Anwesenheitsstatus.ANWESEND)) {
            throw new EingabeFehler("Neue Angabe", "Sie ist dieselbe wie die festgehaltene.");
        }
        ersetzen(alt, neu);
        AnwesenheitPruefung.pruefen(abbild(sitzung), gremien.mitglieder(sitzung.gremiumId(), sitzung.datum()),
                gremien.vertreter(sitzung.gremiumId(), sitzung.datum()));
        stimmenAnpassen(sitzung.id(), eingabe.personId());
        return new Wirkung(vorher, lage(sitzung.id()), gremien.person(eingabe.personId()).name() + ": " + wort(neu)
                + " statt " + alt.map(this::wort).orElse("nicht verzeichnet") + ".", null);
    }

    private Anwesenheit neu(Sitzung sitzung, Optional<Anwesenheit> alt, Berichtigungseingabe eingabe) {
        boolean vertretung = alt.map(zeile -> zeile.vertrittPersonId() != null).orElse(true);
        Mitgliedsart art = alt.map(Anwesenheit::art).orElseGet(() -> gremien.vertreter(sitzung.gremiumId(), sitzung.datum())
                .stream().filter(einer -> einer.personId() == eingabe.personId()).map(Mitglied::art).findFirst()
                .orElseThrow(() -> new EingabeFehler("Person", "gehört nicht zum Gremium.")));
        new Pruefliste().abweisenWenn(vertretung && eingabe.status() == Anwesenheitsstatus.ANWESEND && eingabe.vertritt() == null,
                        "Vertritt", "Bitte angeben, wen die Vertretung vertritt.")
                .abweisenWenn(!vertretung && eingabe.vertritt() != null, "Vertritt",
                        "Ein Mitglied vertritt kein anderes.").abschliessen();
        return new Anwesenheit(alt.map(Anwesenheit::id).orElse(null), sitzung.id(), eingabe.personId(), art, eingabe.status(),
                vertretung ? eingabe.vertritt() : null);
    }

    /** A deputy who was not there has no line of the list. */
    private void ersetzen(Optional<Anwesenheit> alt, Anwesenheit neu) {
        boolean warVertretung = alt.map(zeile -> zeile.vertrittPersonId() != null).orElse(true);
        if (warVertretung && neu.status() != Anwesenheitsstatus.ANWESEND) {
            alt.ifPresent(anwesenheiten::delete);
        } else {
            anwesenheiten.save(neu);
        }
    }

    private static boolean gleich(Anwesenheit alt, Anwesenheit neu) {
        return alt.status() == neu.status() && Objects.equals(alt.vertrittPersonId(), neu.vertrittPersonId());
    }

    /** The recorded rows as the list that was entered, so that the same is refused as there. */
    private Anwesenheitsliste abbild(Sitzung sitzung) {
        List<Anwesenheit> zeilen = zeilen(sitzung.id());
        return new Anwesenheitsliste(sitzung.beginn(), zeilen.stream().filter(zeile -> zeile.vertrittPersonId() == null)
                .map(zeile -> new Anwesenheitsliste.Zeile(zeile.personId(), zeile.status(), zeilen.stream()
                        .filter(andere -> Objects.equals(andere.vertrittPersonId(), zeile.personId()))
                        .map(Anwesenheit::personId).findFirst().orElse(null))).toList(), List.of(), List.of());
    }

    private void stimmenAnpassen(long sitzungId, long personId) {
        Pruefliste liste = new Pruefliste();
        for (Tagesordnungspunkt punkt : tagesordnung.punkte(sitzungId)) {
            List<Abstimmungen.Stimmrecht> berechtigt = abstimmungen.stimmrechte(punkt.id()).stream()
                    .filter(Abstimmungen.Stimmrecht::stimmberechtigt).toList();
            for (Abstimmungsergebnis eine : stimmen.zu(punkt.id())) {
                boolean fehlt = berechtigt.stream().noneMatch(recht -> recht.personId() == personId);
                boolean hatGestimmt = stimmen.einzeln(eine.id()).stream().anyMatch(stimme -> stimme.personId() == personId);
                int summe = eine.ja() + eine.nein() + eine.enthaltungen() + eine.ungueltig();
                liste.abweisenWenn(fehlt && hatGestimmt, FELD, gremien.person(personId).name() + " hat bei " + punkt.kurzname()
                        + " namentlich abgestimmt und war also da.");
                if (eine.abgeleitet()) {
                    ableiten(liste, punkt, eine, berechtigt.size());
                } else {
                    liste.abweisenWenn(!(fehlt && hatGestimmt) && summe > berechtigt.size(), FELD, "Bei " + punkt.kurzname()
                            + " sind " + summe + " Stimmen festgehalten, danach wären nur " + berechtigt.size()
                            + " stimmberechtigt anwesend. Bitte zuerst die Stimmen berichtigen.");
                }
            }
        }
        liste.abschliessen();
    }

    private void ableiten(Pruefliste liste, Tagesordnungspunkt punkt, Abstimmungsergebnis eine, int berechtigte) {
        int ja = berechtigte - eine.enthaltungen();
        liste.abweisenWenn(ja < 1, FELD, "Bei " + punkt.kurzname() + " bliebe von „" + eine.wortlaut() + "“ keine Ja-Stimme.");
        stimmen.ersetzen(eine, new Stimmenauszaehlung.Zahlen(Math.max(ja, 0), 0, eine.enthaltungen(), 0, true, eine.wortlaut()), Map.of());
    }

    private Map<String, Object> lage(long sitzungId) {
        Map<String, Object> lage = new LinkedHashMap<>();
        lage.put("anwesenheit", zeilen(sitzungId));
        List<Abstimmungsergebnis> votes = new ArrayList<>();
        tagesordnung.punkte(sitzungId).forEach(punkt -> votes.addAll(stimmen.zu(punkt.id())));
        lage.put("abstimmungen", votes);
        return lage;
    }

    private List<Anwesenheit> zeilen(long sitzungId) {
        return anwesenheiten.findBySitzungIdOrderById(sitzungId);
    }

    private String wort(Anwesenheit zeile) {
        return zeile.status().bezeichnung() + (zeile.vertrittPersonId() == null ? ""
                : " für " + gremien.person(zeile.vertrittPersonId()).name());
    }
}
