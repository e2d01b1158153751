package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wording of minutes: compared with the record, taken over, fixed by the first signature. */
@Service
@Transactional
public class Niederschriftwortlaut {

    private final Niederschriftschreiber schreiber;
    private final Niederschriftlage lage;
    private final WortlautRepository wortlaute;
    private final AbweichungRepository abweichungen;
    private final NiederschriftfassungRepository fassungen;
    private final Niederschriftgliederungen gliederungen;

    Niederschriftwortlaut(Niederschriftschreiber schreiber, Niederschriftlage lage, WortlautRepository wortlaute,
                          AbweichungRepository abweichungen, NiederschriftfassungRepository fassungen,
                          Niederschriftgliederungen gliederungen) {
        this.schreiber = schreiber;
        this.lage = lage;
        this.wortlaute = wortlaute;
        this.abweichungen = abweichungen;
        this.fassungen = fassungen;
        this.gliederungen = gliederungen;
    }

    /** @return what the minutes as they stand contradict in the record */
    @Transactional(readOnly = true)
    public List<Widerspruch> widersprueche(long sitzungId) {
        return Niederschriftpruefung.pruefen(schreiber.entwurf(sitzungId), lage.daten(sitzungId));
    }

    /** @return what the minutes would contradict with these wordings and this addition */
    @Transactional(readOnly = true)
    public List<Widerspruch> widersprueche(long sitzungId, Map<String, String> texte, String ergaenzung) {
        return Niederschriftpruefung.pruefen(schreiber.entwurf(sitzungId, texte).mitErgaenzung(ergaenzung),
                lage.daten(sitzungId));
    }

    /** @return contradictions that were kept with a reason */
    @Transactional(readOnly = true)
    public List<Abweichung> abweichungen(long sitzungId) {
        return abweichungen.findBySitzungIdOrderById(sitzungId);
    }

    /** @return the minutes as they were signed, oldest first */
    @Transactional(readOnly = true)
    public List<Niederschriftfassung> fassungen(long sitzungId) {
        return fassungen.findBySitzungIdOrderByNummer(sitzungId);
    }

    List<Abweichung> uebernehmen(long sitzungId, Fertigung fertigung) {
        Niederschriftentwurf entwurf = schreiber.entwurf(sitzungId, fertigung.texte());
        List<String> schluessel = entwurf.teile().stream().map(Niederschriftentwurf.Teil::schluessel).toList();
        Pruefliste liste = new Pruefliste();
        fertigung.texte().keySet().stream().filter(text -> !schluessel.contains(text)).sorted().forEach(text ->
                liste.abweisenWenn(true, "Niederschrift", "Den Abschnitt „" + text + "“ gibt es nicht."));
        List<Abweichung> bleiben = new ArrayList<>();
        for (Widerspruch einer : widersprueche(sitzungId, fertigung.texte(), fertigung.ergaenzung())) {
            String grund = fertigung.begruendungen().get(einer.kennung());
            liste.abweisenWenn(grund == null || grund.isBlank(), einer.ort(), einer.satz()
                            + " Bitte berichtigen oder begründen, warum es so stehen bleibt.")
                    .hoechstens(einer.ort() + ", Begründung", grund, 2000);
            bleiben.add(new Abweichung(null, sitzungId, einer.kennung(), einer.ort(), einer.satz(),
                    grund == null ? "" : grund.strip()));
        }
        liste.abschliessen();
        wortlaute.deleteAll(wortlaute.findBySitzungIdOrderById(sitzungId));
        entwurf.teile().stream().filter(Niederschriftentwurf.Teil::geaendert).forEach(teil ->
                wortlaute.save(new Wortlaut(null, sitzungId, teil.schluessel(), teil.text())));
        abweichungen.deleteAll(abweichungen.findBySitzungIdOrderById(sitzungId));
        return abweichungen.saveAll(bleiben);
    }

    /** @return the drafts by key, as the record yields them now */
    Map<String, String> entwuerfe(long sitzungId) {
        return schreiber.entwurf(sitzungId).teile().stream()
                .collect(Collectors.toMap(Niederschriftentwurf.Teil::schluessel, Niederschriftentwurf.Teil::entwurf));
    }

    /** Drops wordings whose draft a Vermerk changed; what was signed keeps them. */
    void ueberholteVerwerfen(long sitzungId, Map<String, String> vorher) {
        Map<String, String> jetzt = entwuerfe(sitzungId);
        wortlaute.findBySitzungIdOrderById(sitzungId).stream()
                .filter(einer -> !Objects.equals(vorher.get(einer.schluessel()), jetzt.get(einer.schluessel())))
                .forEach(wortlaute::delete);
    }

    Niederschriftfassung festschreiben(long sitzungId, LocalDate am) {
        Niederschriftgliederung gliederung = gliederungen.entwurf(sitzungId);
        String text = Niederschrifttext.schreiben(gliederung.entwurf());
        return fassungen.save(new Niederschriftfassung(null, sitzungId, fassungen(sitzungId).size() + 1, text,
                Pruefsumme.von(text), am, gliederungen.schreiben(gliederung)));
    }

    /** @return the text that was signed first, if the record still yields it */
    Niederschriftfassung unveraendert(long sitzungId) {
        List<Niederschriftfassung> alle = fassungen(sitzungId);
        Niederschriftfassung letzte = alle.get(alle.size() - 1);
        if (!Pruefsumme.von(Niederschrifttext.schreiben(schreiber.entwurf(sitzungId))).equals(letzte.hash())) {
            throw new EingabeFehler("Niederschrift", "Seit der ersten Unterschrift wurden Angaben berichtigt. Bitte geben Sie "
                    + "sie zurück, damit sie neu gefertigt und unterschrieben wird.");
        }
        return letzte;
    }
}
