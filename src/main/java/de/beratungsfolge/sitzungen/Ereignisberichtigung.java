package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Corrects when somebody came or left: another time or item, one that was forgotten, one that did not take place. */
@Component
class Ereignisberichtigung implements Berichtigungsart {

    private static final String FELD = "Ankunft oder Weggang";

    private final AnwesenheitsereignisRepository ereignisse;
    private final Anwesenheiten anwesenheiten;
    private final Ereignispruefung pruefung;
    private final Ereigniswortlaut wortlaut;
    private final Stimmenanpassung stimmen;
    private final Tagesordnung tagesordnung;

    Ereignisberichtigung(AnwesenheitsereignisRepository ereignisse, Anwesenheiten anwesenheiten, Ereignispruefung pruefung,
                         Ereigniswortlaut wortlaut, Stimmenanpassung stimmen, Tagesordnung tagesordnung) {
        this.ereignisse = ereignisse;
        this.anwesenheiten = anwesenheiten;
        this.pruefung = pruefung;
        this.wortlaut = wortlaut;
        this.stimmen = stimmen;
        this.tagesordnung = tagesordnung;
    }

    @Override
    public Berichtigungsgegenstand gegenstand() {
        return Berichtigungsgegenstand.ZEITEN;
    }

    @Override
    public Wirkung vollziehen(Sitzung sitzung, Berichtigungseingabe eingabe) {
        boolean streichen = Boolean.TRUE.equals(eingabe.streichen());
        new Pruefliste().abweisenWenn(streichen && eingabe.eintragId() == null, FELD, "Bitte angeben, was gestrichen wird.")
                .abweisenWenn(!streichen && eingabe.meldung() == null, FELD, "bitte angeben.").abschliessen();
        Anwesenheitsereignis alt = eingabe.eintragId() == null ? null : festgehaltenes(sitzung, eingabe.eintragId());
        Map<String, Object> vorher = lage(sitzung.id());
        String satz = streichen ? streichen(sitzung, alt) : eintragen(sitzung, eingabe.meldung(), alt);
        stimmen.anpassen(sitzung.id());
        return new Wirkung(vorher, lage(sitzung.id()), satz, null);
    }

    private String streichen(Sitzung sitzung, Anwesenheitsereignis alt) {
        pruefung.widerspruchsfrei(anwesenheiten.stand(sitzung.id()).ohne(alt), FELD);
        ereignisse.delete(alt);
        return "Gestrichen: " + worte(alt) + ".";
    }

    private String eintragen(Sitzung sitzung, Anwesenheitsmeldung meldung, Anwesenheitsereignis alt) {
        Anwesenheitsstand stand = anwesenheiten.stand(sitzung.id());
        Anwesenheitsereignis neu = pruefung.pruefen(sitzung, meldung, alt == null ? stand : stand.ohne(alt),
                alt == null ? null : alt.id(), FELD);
        if (neu.equals(alt)) {
            throw new EingabeFehler("Neue Angabe", "Sie ist dieselbe wie die festgehaltene.");
        }
        ereignisse.save(neu);
        return alt == null ? "Nachgetragen: " + worte(neu) + "." : worte(neu) + " statt " + worte(alt) + ".";
    }

    private Anwesenheitsereignis festgehaltenes(Sitzung sitzung, long id) {
        return anwesenheiten.ereignisse(sitzung.id()).stream().filter(eines -> eines.id() == id).findFirst()
                .orElseThrow(() -> new EingabeFehler(FELD, "Dieser Eintrag ist nicht oder nicht mehr verzeichnet."));
    }

    /** The event with the item from which it counts. */
    private String worte(Anwesenheitsereignis eines) {
        return wortlaut.kurz(eines) + Aufrufe.aufgerufene(tagesordnung.punkte(eines.sitzungId())).stream()
                .filter(punkt -> punkt.aufrufNr >= eines.abAufruf()).findFirst().map(punkt -> ", ab " + punkt.kurzname())
                .orElse(", nach dem letzten Punkt");
    }

    private Map<String, Object> lage(long sitzungId) {
        Map<String, Object> lage = new LinkedHashMap<>();
        lage.put("ereignisse", anwesenheiten.ereignisse(sitzungId));
        lage.put("abstimmungen", stimmen.stand(sitzungId));
        return lage;
    }
}
