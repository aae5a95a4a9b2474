/** A page with every part that the theme shows in a way of its own. */
export const everything = `
Everything
==========

A paragraph with *emphasis*, **strong**, \`\`code\`\`, :kbd:\`Ctrl+C\`, :bdg-success:\`new\`, :sub:\`low\` and a footnote [#]_.

.. [#] Below.

.. note:: A note.

.. tip:: A tip.

.. warning:: A warning.

.. danger:: A danger.

.. admonition:: Of its own

   Words.

.. versionadded:: 1.2
   Something.

.. deprecated:: 2.0

.. tab-set::

   .. tab-item:: One

      The first.

   .. tab-item:: Two

      The second.

   .. tab-item:: Three

      The third.

.. grid:: 2

   .. grid-item-card:: Card
      :link: https://example.com

      Words of the card.

   .. grid-item-card:: Other

      Words of the other.

.. dropdown:: More

   What is folded.

.. list-table:: Caption
   :header-rows: 1

   * - Name
     - Meaning
   * - ${'a'.repeat(200)}
     - b

.. code-block:: python
   :caption: example.py

   def answer(question: str) -> int:
       """Always the same."""
       return 42  # ${'long '.repeat(40)}

.. code-block:: console

   $ pip install quorum
   Successfully installed

.. math:: \\sum_{i=1}^n \\frac{a_i}{2}

.. mermaid::

   graph LR
     a --> b

.. glossary::

   Term
      What it means.

:Field: Value
:Other: Value

-a, --all  Everything
-b         Less

| A line
| Another

.. unknown-directive:: argument

   Body.

.. function:: answer(question)

   Answers.

    A quote.

    -- Somebody

Sub section
-----------

#. One

   * Nested

#. Two

Deep
~~~~

Words.
`;
