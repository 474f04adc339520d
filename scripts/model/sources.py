"""The parallel texts that the trilingual model learns from: what each is, its licence, and how much it counts."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """
    One file `<name>.tsv.gz` of rows English <tab> French <tab> Dutch.

    `french` and `dutch` are the presentations of each sentence in one round through the corpus: below 1 a sentence is
    drawn in some rounds only. Software talk is two thirds of what is to be had and is weighed down; everyday language
    and skills, the nearest to what members write, count most, above all in Dutch, where they are rare.
    `connected` tells that neighbouring rows follow each other in a document, so that they can be joined to passages.
    """

    name: str
    title: str
    licence: str
    french: float
    dutch: float
    connected: bool = True


SOURCES = (
    Source("tatoeba", "Tatoeba sentence pairs (tatoeba.org), collected by ManyThings", "CC BY 2.0 FR", 1.0, 2.0, connected=False),
    Source("esco", "ESCO classification of the European Commission", "CC BY 4.0 / EU reuse", 1.6, 2.0),
    Source("open-source-guide", "github/opensource.guide", "CC BY 4.0", 2.0, 2.0),
    Source("canada-digital", "cds-snc/digital-canada-ca", "MIT", 2.0, 2.0),
    Source("europarl", "Europarl, a small piece", "free use", 1.5, 1.5, connected=False),
    Source("canada-laws", "justicecanada/laws-lois-xml", "Open Government Licence – Canada", 0.7, 0.7),
    Source("adobe-workfront", "AdobeDocs/workfront", "MIT", 0.5, 0.5),
    Source("adobe-learning-manager", "AdobeDocs/learning-manager", "MIT", 0.6, 0.7),
    Source("adobe-target", "AdobeDocs/target", "MIT", 0.4, 0.5),
    Source("adobe-commerce", "AdobeDocs/commerce-knowledge-base", "MIT", 0.4, 0.5),
    Source("adobe-experience-cloud", "AdobeDocs/experience-cloud", "MIT", 0.4, 0.5),
    Source("microsoft-business-central", "MicrosoftDocs/dynamics365smb-docs", "CC BY 4.0", 0.4, 0.5),
    Source("microsoft-nav", "MicrosoftDocs/nav-content", "CC BY 4.0", 0.4, 0.5),
    Source("microsoft-project-operations", "MicrosoftDocs/dynamics-365-project-operations", "CC BY 4.0", 0.5, 0.6),
    Source("microsoft-intune", "MicrosoftDocs/IntuneDocs", "CC BY 4.0", 0.4, 0.5),
    Source("libreoffice-help", "LibreOffice help", "MPL-2.0", 0.4, 0.5),
    Source("libreoffice-ui", "LibreOffice interface", "MPL-2.0", 0.4, 0.5, connected=False),
    Source("mozilla-www", "mozilla-l10n/www-l10n", "MPL-2.0", 0.8, 0.8, connected=False),
    Source("matrix-element", "matrix-org/matrix-react-sdk", "Apache-2.0", 0.5, 0.6, connected=False),
    Source("onlyoffice", "ONLYOFFICE/CommunityServer", "Apache-2.0", 0.5, 0.6, connected=False),
    Source("scratch", "LLK/scratch-l10n", "BSD-3-Clause", 0.5, 0.6, connected=False),
    Source("discourse-ai", "discourse/discourse-ai", "MIT", 0.5, 0.6, connected=False),
    Source("python-docs", "python/python-docs-fr", "CC0", 0.3, 0.3),
    Source("php-docs", "php/doc-en, doc-fr", "CC BY 3.0", 0.2, 0.2),
    Source("react-docs", "reactjs/react.dev, fr.react.dev", "CC BY 4.0", 0.3, 0.3),
)
