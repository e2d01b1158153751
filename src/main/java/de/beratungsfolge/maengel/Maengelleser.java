package de.beratungsfolge.maengel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.beratungsfolge.maengel.Mangel.Fundstelle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the file of the faults and holds it against the text of the bylaws; every error is told, not only the first. */
final class Maengelleser {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final String KANN = "kann";
    private static final String NIE = "nie";

    private final List<String> fehler = new ArrayList<>();
    private final Wortlaut wortlaut;

    private Maengelleser(Wortlaut wortlaut) {
        this.wortlaut = wortlaut;
    }

    /**
     * @param maengel  text of the file
     * @param wortlaut text of the bylaws
     * @throws MaengelFehler if an entry lacks a field, quotes what is not there, or the like
     */
    static Maengelliste lesen(String maengel, String wortlaut) {
        Maengelleser leser = new Maengelleser(new Wortlaut(wortlaut));
        Maengelliste liste = leser.liste(knoten(maengel));
        if (!leser.fehler.isEmpty()) {
            throw new MaengelFehler(leser.fehler);
        }
        return liste;
    }

    private static JsonNode knoten(String maengel) {
        try {
            return YAML.readTree(maengel);
        } catch (JsonProcessingException unlesbar) {
            int zeile = unlesbar.getLocation() == null ? 1 : unlesbar.getLocation().getLineNr();
            throw new MaengelFehler(List.of("Die Liste der Mängel ist in Zeile " + zeile + " kein lesbares YAML: "
                    + unlesbar.getOriginalMessage().lines().findFirst().orElse("") + "."));
        }
    }

    private Maengelliste liste(JsonNode knoten) {
        Feldleser kopf = new Feldleser("Kopf", knoten, fehler);
        List<Mangel> maengel = kopf.eintraege("maengel").stream().map(this::mangel).toList();
        List<Fassungsvorschlag> vorschlaege = kopf.eintraege("vorschlaege").stream().map(this::vorschlag).toList();
        Maengelliste liste = new Maengelliste(kopf.text("titel"), kopf.tag("beschlossen"), kopf.tag("inKraft"), kopf.tag("stand"),
                kopf.text("quelle"), maengel, vorschlaege);
        kopf.nichtsWeiter();
        verweisePruefen(liste, kopf);
        return liste;
    }

    private void verweisePruefen(Maengelliste liste, Feldleser kopf) {
        Set<String> nummern = new HashSet<>();
        for (Mangel einer : liste.maengel()) {
            Feldleser benannt = kopf.genannt("Mangel " + einer.nr());
            if (!nummern.add(einer.nr())) {
                benannt.falsch("nr", "steht schon bei einem anderen Mangel");
            }
            if (liste.vorschlaegeZu(einer.nr()).isEmpty()) {
                benannt.falsch("nr", "dazu gibt es keinen Vorschlag");
            }
        }
        liste.vorschlaege().forEach(einer -> einer.zu().stream().filter(nr -> !nummern.contains(nr)).forEach(nr ->
                kopf.genannt("Vorschlag zu " + einer.stelle()).falsch("zu", "einen Mangel „" + nr + "“ gibt es nicht")));
    }

    private Mangel mangel(Feldleser unbenannt) {
        String nr = unbenannt.text("nr");
        Feldleser felder = nr.isEmpty() ? unbenannt : unbenannt.genannt("Mangel " + nr);
        felder.textOderNichts("nr");
        List<Fundstelle> stellen = felder.eintraege("stellen").stream().map(eine -> fundstelle(felder, eine)).toList();
        if (stellen.isEmpty()) {
            felder.falsch("stellen", "fehlt oder ist leer");
        }
        Mangel mangel = new Mangel(nr, felder.text("titel"), felder.wort("gewicht", Gewicht.values()),
                felder.worte("art", Mangelart.values()), stellen, felder.text("mangel"), felder.text("lesart"), felder.text("grund"),
                felder.wort("sicherheit", Sicherheit.values()), felder.texte("andere"), kannAendern(felder), felder.text("wirkung"),
                felder.text("beispiel"), felder.texteOderKeine("regeln"), felder.textOderNichts("ohneRegel"),
                felder.eintraege("anwendungen").stream().map(eine -> Anwendungsleser.lesen(felder, eine)).toList());
        if (mangel.regeln().isEmpty() == (mangel.ohneRegel() == null)) {
            felder.falsch("regeln", "nötig ist entweder dieses Feld oder „ohneRegel“ mit dem Grund");
        }
        felder.nichtsWeiter();
        return mangel;
    }

    private static boolean kannAendern(Feldleser felder) {
        String wort = felder.text("aendert");
        if (!wort.isEmpty() && !wort.equals(KANN) && !wort.equals(NIE)) {
            felder.falsch("aendert", "„" + wort + "“ gibt es nicht; zulässig: " + KANN + ", " + NIE);
        }
        return wort.equals(KANN);
    }

    private Fundstelle fundstelle(Feldleser mangel, Feldleser eine) {
        Fundstelle stelle = new Fundstelle(eine.text("stelle"), eine.text("zitat"));
        eine.nichtsWeiter();
        zitatPruefen(mangel, "zitat", stelle.stelle(), stelle.zitat());
        return stelle;
    }

    private Fassungsvorschlag vorschlag(Feldleser unbenannt) {
        String stelle = unbenannt.text("stelle");
        Feldleser felder = stelle.isEmpty() ? unbenannt : unbenannt.genannt("Vorschlag zu " + stelle);
        felder.textOderNichts("stelle");
        Fassungsvorschlag vorschlag = new Fassungsvorschlag(stelle, felder.textOderNichts("bisher"), felder.text("neu"),
                felder.text("vorbild"), felder.texte("zu"), felder.textOderNichts("entscheiden"));
        felder.nichtsWeiter();
        if (vorschlag.bisher() != null) {
            zitatPruefen(felder, "bisher", stelle, vorschlag.bisher());
        } else if (wortlaut.kennt(stelle)) {
            felder.falsch("bisher", "fehlt; diese Stelle gibt es schon");
        }
        return vorschlag;
    }

    private void zitatPruefen(Feldleser felder, String feld, String stelle, String worte) {
        if (!stelle.isEmpty() && !wortlaut.kennt(stelle)) {
            felder.falsch(feld, "eine Stelle „" + stelle + "“ hat die Geschäftsordnung nicht");
        } else if (!worte.isEmpty() && !stelle.isEmpty() && !wortlaut.steht(stelle, worte)) {
            felder.falsch(feld, "„" + worte + "“ steht so nicht in " + stelle + " der Geschäftsordnung");
        }
    }
}
