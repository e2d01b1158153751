package de.beratungsfolge.prozesse;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms together under names that are the same from the jar and from classes: the engine's
 * own deployment names them by where they happen to lie, so that no form would be found twice alike.
 */
@Component
@Order(1)
class Bereitstellung implements ApplicationRunner {

    private static final String WURZEL = "processes/";

    private final RepositoryService modelle;

    Bereitstellung(RepositoryService modelle) {
        this.modelle = modelle;
    }

    @Override
    public void run(ApplicationArguments argumente) {
        DeploymentBuilder bereitstellung = modelle.createDeployment().name("Beratungsfolge")
                .enableDuplicateFiltering(false);
        try {
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.*")) {
                String adresse = datei.getURL().toString();
                bereitstellung.addInputStream(adresse.substring(adresse.lastIndexOf(WURZEL)), datei.getInputStream());
            }
        } catch (IOException fehler) {
            throw new UncheckedIOException("Die Prozessmodelle lassen sich nicht lesen", fehler);
        }
        bereitstellung.deploy();
    }
}
