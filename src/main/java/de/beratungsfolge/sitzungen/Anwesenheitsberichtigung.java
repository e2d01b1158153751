package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Mitglied;
import de.beratungsfolge.gremien.Mitgliedsart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Corrects the roll call. Arrivals and departures recorded since must still be possible, and so must the votes. */
@Component
class Anwesenheitsberichtigung implements Berichtigungsart {

    private final AnwesenheitRepository anwesenheiten;
    private final Anwesenheiten verlauf;
    private final Ereignispruefung ereignisse;
    private final Stimmenanpassung stimmen;
    private final Gremien gremien;

    Anwesenheitsberichtigung(AnwesenheitRepository anwesenheiten, Anwesenheiten verlauf, Ereignispruefung ereignisse,
                             Stimmenanpassung stimmen, Gremien gremien) {
        this.anwesenheiten = anwesenheiten;
        this.verlauf = verlauf;
        this.ereignisse = ereignisse;
        this.stimmen = stimmen;
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
        ereignisse.widerspruchsfrei(verlauf.stand(sitzung.id()), "Anwesenheit");
        stimmen.anpassen(sitzung.id());
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
                vertretung ? eingabe.vertritt() : null, vertretung ? eingabe.reihenfolgeGrund() : null);
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
                .map(zeile -> abbild(zeile, zeilen)).toList(), List.of(), List.of(), sitzung.sitzungsleitungId());
    }

    private static Anwesenheitsliste.Zeile abbild(Anwesenheit zeile, List<Anwesenheit> zeilen) {
        Optional<Anwesenheit> vertretung = Anwesenheitsstand.vertretung(zeilen, zeile.personId());
        return new Anwesenheitsliste.Zeile(zeile.personId(), zeile.status(), vertretung.map(Anwesenheit::personId).orElse(null),
                vertretung.map(Anwesenheit::reihenfolgeGrund).orElse(null));
    }

    private Map<String, Object> lage(long sitzungId) {
        Map<String, Object> lage = new LinkedHashMap<>();
        lage.put("anwesenheit", zeilen(sitzungId));
        lage.put("abstimmungen", stimmen.stand(sitzungId));
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
