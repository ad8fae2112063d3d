import { Module } from '@nestjs/common';
import { LetterTemplatesController } from './http/letter-templates.controller.js';
import { LettersController } from './http/letters.controller.js';
import { LettersModule } from './letters.module.js';

@Module({ imports: [LettersModule], controllers: [LetterTemplatesController, LettersController] })
export class LettersApiModule {}
